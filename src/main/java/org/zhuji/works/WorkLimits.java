package org.zhuji.works;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much the public door takes ({@code zhuji.works.…}); the defaults suit a machine with two cores.
 *
 * @param uploadsAtOnce files that arrive at the same time, in the whole program
 * @param inspectionsAtOnce files that are inspected at the same time; each keeps a core busy
 * @param uploadPatience how long one more upload waits for its turn
 * @param inspectionPatience how long a file that has arrived waits for its inspection
 * @param uploadsPerWork files of one work that arrive at the same time
 * @param slowestUpload bytes a second that an upload brings on average once it has run for a minute
 * @param longestUpload how long one upload may take in all
 * @param diskFloor no file is taken when less than this would be left free on the volume
 * @param draftsPerLink drafts of one public link that nobody has submitted yet
 * @param draftsPerHour new drafts of one public link within an hour
 * @param draftsPerAddress drafts from one address by one link that nobody has submitted yet
 * @param draftsPerAddressAndHour new drafts from one address by one link within an hour
 * @param filesPerWork files of one work where its category says nothing
 * @param sizePerWork bytes of all files of one work
 * @param draftKept how long a public draft is kept that nobody submits, counted from its last change or file
 * @param codeFailuresPerNumber wrong follow-up codes for one number from everywhere within a day
 */
@ConfigurationProperties("zhuji.works")
record WorkLimits(
        @DefaultValue("32") int uploadsAtOnce,
        @DefaultValue("2") int inspectionsAtOnce,
        @DefaultValue("20s") Duration uploadPatience,
        @DefaultValue("3m") Duration inspectionPatience,
        @DefaultValue("2") int uploadsPerWork,
        @DefaultValue("16KB") DataSize slowestUpload,
        @DefaultValue("2h") Duration longestUpload,
        @DefaultValue("2GB") DataSize diskFloor,
        @DefaultValue("500") int draftsPerLink,
        @DefaultValue("100") int draftsPerHour,
        @DefaultValue("100") int draftsPerAddress,
        @DefaultValue("20") int draftsPerAddressAndHour,
        @DefaultValue("20") int filesPerWork,
        @DefaultValue("600MB") DataSize sizePerWork,
        @DefaultValue("30d") Duration draftKept,
        @DefaultValue("200") int codeFailuresPerNumber) {}
