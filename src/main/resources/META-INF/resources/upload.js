/*
 * Raw sending, two files at a time as the server takes them, progress in words, and one button after an interruption. All
 * of it works without the server, which is out of reach just when it matters.
 */
window.zhujiUpload = (upload, retry, words) => {
  if (upload.isZhuji) return;
  upload.isZhuji = true;
  const SILENCE = 60000;
  const AT_ONCE = 2;
  const queue = [];
  const running = new Set();
  const [line, less, minutes] = words.split('|');
  const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace(`{${i}}`, value), text);
  const megabytes = bytes => (bytes / 1048576).toFixed(1);
  const redraw = () => { upload.files = Array.from(upload.files); };
  const stuck = () => upload.files.filter(file => file.error);
  const isSending = () => upload.files.some(file => file.uploading);
  let lock;

  const keepAwake = async () => {
    try {
      lock = lock || (navigator.wakeLock && await navigator.wakeLock.request('screen'));
      if (lock) lock.addEventListener('release', () => { lock = undefined; });
    } catch (refused) {
      lock = undefined;
    }
  };
  const maySleep = () => {
    if (!isSending() && lock) lock.release();
  };
  const next = () => {
    while (running.size < AT_ONCE && queue.length > 0) {
      const {xhr, file} = queue.shift();
      running.add(file);
      file.began = Date.now();
      file.watch = setTimeout(() => xhr.abort(), SILENCE);
      xhr.send(file);
    }
  };
  const settled = file => {
    clearTimeout(file.watch);
    running.delete(file);
    const place = queue.findIndex(waiting => waiting.file === file);
    if (place >= 0) queue.splice(place, 1);
    next();
  };
  const again = () => {
    retry.hidden = true;
    stuck().forEach(file => upload.dispatchEvent(new CustomEvent('file-retry', {detail: {file}})));
  };

  upload.addEventListener('upload-before', event => {
    event.detail.file.attempt = `${Date.now()}-${Math.random()}`;
  });
  upload.addEventListener('upload-request', event => {
    event.preventDefault();
    const {xhr, file} = event.detail;
    xhr.setRequestHeader('Content-Type', 'application/octet-stream');
    xhr.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    xhr.setRequestHeader('X-Attempt', file.attempt);
    retry.hidden = true;
    keepAwake();
    queue.push({xhr, file});
    next();
  });
  upload.addEventListener('upload-progress', event => {
    const {xhr, file} = event.detail;
    clearTimeout(file.watch);
    if (file.loaded >= file.size || file.error) return;
    file.watch = setTimeout(() => xhr.abort(), SILENCE);
    const seconds = (Date.now() - file.began) / 1000 * (file.size - file.loaded) / Math.max(file.loaded, 1);
    const left = seconds < 60 ? less : fill(minutes, Math.ceil(seconds / 60));
    file.status = fill(line, megabytes(file.loaded), megabytes(file.size), file.progress, left);
    redraw();
  });
  upload.addEventListener('upload-success', event => {
    settled(event.detail.file);
    upload.files = upload.files.filter(file => file !== event.detail.file);
    maySleep();
  });
  upload.addEventListener('upload-error', event => {
    settled(event.detail.file);
    retry.hidden = false;
    retry.scrollIntoView({block: 'center'});
    maySleep();
  });
  upload.addEventListener('upload-abort', event => {
    settled(event.detail.file);
    setTimeout(() => { retry.hidden = stuck().length === 0; });
  });
  retry.querySelector('#send-again').addEventListener('click', again);
  window.addEventListener('beforeunload', event => {
    if (upload.isConnected && isSending()) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && isSending()) keepAwake();
  });
};
