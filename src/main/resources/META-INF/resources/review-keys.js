// Keys of the review page; nothing while somebody types. What changes data goes to the server, playing and undoing do not wait for it.
(() => {
  const typing = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';
  const dialogs = '[role=dialog], vaadin-dialog-overlay';
  const open = 'vaadin-dialog-overlay[opened], vaadin-confirm-dialog-overlay[opened], .zj-zoom-overlay';
  const matches = (event, selector) => event.composedPath().some((node) => node.matches && node.matches(selector));
  const isFree = (event) => !(event.isComposing || event.ctrlKey || event.altKey || event.metaKey
    || matches(event, typing) || matches(event, dialogs) || document.querySelector(open));

  window.zjReviewKeys = (page) => {
    if (page.zjKeys) return;
    page.zjKeys = (event) => {
      if (!page.isConnected) {
        document.removeEventListener('keydown', page.zjKeys);
        page.zjKeys = undefined;
        return;
      }
      if (event.key === 'Escape' && matches(event, typing)) {
        document.activeElement?.blur();
        return;
      }
      if (!isFree(event)) return;
      if (event.key === ' ') {
        const video = page.querySelector('video');
        if (!video || matches(event, 'button, a, video, input, vaadin-button')) return;
        event.preventDefault();
        if (video.paused) video.play(); else video.pause();
        return;
      }
      const key = event.key === '？' ? '?' : event.key.toLowerCase();
      if (key === 'z' && document.querySelector('.zj-undo')) return;
      const field = { o: '#opinion', c: '#by-eye vaadin-checkbox:not([checked])' }[key];
      if (field) {
        event.preventDefault();
        page.querySelector(field)?.focus();
        return;
      }
      if (key.length === 1 && 'jkarxz?123456789'.includes(key) && !event.repeat) {
        event.preventDefault();
        page.$server.pressed(key);
      }
    };
    document.addEventListener('keydown', page.zjKeys);
  };

  // Counts down; Z presses the newest bar's button, on whatever page the person is by then.
  window.zjUndo = (bar, millis) => {
    const until = performance.now() + millis;
    const seconds = bar.querySelector('.zj-undo-seconds');
    const keys = (event) => {
      const bars = [...document.querySelectorAll('.zj-undo')];
      const newest = bars.reduce((a, b) => ((b.zjUntil || 0) > (a.zjUntil || 0) ? b : a), bar);
      if (bar !== newest || event.key.toLowerCase() !== 'z' || event.repeat || !isFree(event)) return;
      event.preventDefault();
      end();
      bar.querySelector('vaadin-button').click();
    };
    const end = () => {
      clearInterval(timer);
      document.removeEventListener('keydown', keys);
    };
    const timer = setInterval(() => {
      const left = Math.ceil((until - performance.now()) / 1000);
      if (!bar.isConnected || left <= 0) end();
      else seconds.textContent = String(left);
    }, 250);
    bar.zjUntil = until;
    document.addEventListener('keydown', keys);
  };

  // Poster and the first bytes only: a whole film over a slow line would be in the way of the one that is watched.
  window.zjPrefetch = (addresses) => {
    const [poster, content] = addresses.split('\n');
    if (!poster) return;
    const picture = new Image();
    picture.src = poster;
    const film = document.createElement('video');
    film.preload = 'metadata';
    film.muted = true;
    film.src = content;
    window.zjNext = { picture, film };
  };
})();
