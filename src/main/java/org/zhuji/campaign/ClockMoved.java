package org.zhuji.campaign;

import java.time.Instant;

/** The demo profile's clock jumped forward; published after the new time holds, so that due timers can be looked for. */
public record ClockMoved(Instant now) {}
