// Keys of the review page: J/K, A/R/X go to the server, space plays or pauses; nothing while somebody types.
window.zjReviewKeys = (page) => {
  if (page.zjKeys) return;
  page.zjKeys = (event) => {
    if (!page.isConnected) {
      document.removeEventListener('keydown', page.zjKeys);
      page.zjKeys = undefined;
      return;
    }
    const path = event.composedPath();
    const types = path.some((node) => node.matches && node.matches(
      'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], vaadin-dialog-overlay'));
    const overlay = document.querySelector('vaadin-dialog-overlay[opened], vaadin-confirm-dialog-overlay[opened]');
    if (types || overlay || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === ' ') {
      const video = page.querySelector('video');
      const pressable = path.some((node) => node.matches && node.matches('button, a, video, input, vaadin-button'));
      if (!video || pressable) return;
      event.preventDefault();
      if (video.paused) video.play(); else video.pause();
      return;
    }
    const key = event.key.toLowerCase();
    if ('jkarx'.includes(key) && !event.repeat) {
      event.preventDefault();
      page.$server.pressed(key);
    }
  };
  document.addEventListener('keydown', page.zjKeys);
};
