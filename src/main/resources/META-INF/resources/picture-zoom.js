// One picture over the whole screen: wheel, pinch and + − zoom, dragging moves, arrows change the picture, Esc closes.
window.zjZoom = (gallery, pictures, words) => {
  const most = 8;
  gallery.querySelector('.zj-enlarge').onclick = (event) => {
    const shown = event.currentTarget.querySelector('img').getAttribute('src');
    open(Math.max(0, pictures.findIndex((picture) => picture.src === shown)), event.currentTarget);
  };

  const open = (first, opener) => {
    let index = first, scale = 1, x = 0, y = 0;
    const fingers = new Map();
    const overlay = document.createElement('div');
    overlay.className = 'zj-zoom-overlay';
    overlay.setAttribute('role', 'dialog');
    overlay.setAttribute('aria-modal', 'true');
    overlay.setAttribute('aria-label', words.view);
    const image = document.createElement('img');
    image.draggable = false;
    const title = document.createElement('span');
    const bar = document.createElement('div');
    bar.className = 'zj-zoom-bar';
    bar.append(title);
    overlay.append(image, bar);

    const draw = () => {
      image.style.transform = `translate(-50%, -50%) translate(${x}px, ${y}px) scale(${scale})`;
    };
    const zoom = (factor, atX = innerWidth / 2, atY = innerHeight / 2) => {
      const next = Math.min(most, Math.max(1, scale * factor));
      const dx = atX - innerWidth / 2 - x, dy = atY - innerHeight / 2 - y;
      x -= dx * (next / scale - 1);
      y -= dy * (next / scale - 1);
      scale = next;
      if (scale === 1) x = y = 0;
      draw();
    };
    const show = (to) => {
      index = (to + pictures.length) % pictures.length;
      scale = 1;
      x = y = 0;
      image.src = pictures[index].src;
      image.alt = pictures[index].name;
      title.textContent = pictures.length > 1
        ? `${index + 1} / ${pictures.length}　${pictures[index].name}` : pictures[index].name;
      draw();
    };
    const close = () => {
      document.removeEventListener('keydown', keys, true);
      overlay.remove();
      opener.focus();
    };
    const button = (sign, label, act) => {
      const found = document.createElement('button');
      found.type = 'button';
      found.textContent = sign;
      found.title = label;
      found.setAttribute('aria-label', label);
      found.onclick = act;
      bar.append(found);
      return found;
    };
    if (pictures.length > 1) {
      button('‹', words.previous, () => show(index - 1));
      button('›', words.next, () => show(index + 1));
    }
    button('−', words.smaller, () => zoom(1 / 1.4));
    button('+', words.larger, () => zoom(1.4));
    const last = button('×', words.close, close);

    const keys = (event) => {
      const act = {
        Escape: close,
        ArrowLeft: () => show(index - 1),
        ArrowRight: () => show(index + 1),
        '+': () => zoom(1.4),
        '=': () => zoom(1.4),
        '-': () => zoom(1 / 1.4),
        0: () => zoom(0),
      }[event.key];
      if (event.key === 'Tab') {
        const all = [...bar.querySelectorAll('button')];
        const at = all.indexOf(document.activeElement);
        event.preventDefault();
        all[(at + (event.shiftKey ? -1 : 1) + all.length) % all.length].focus();
      }
      event.stopPropagation();
      if (act) {
        event.preventDefault();
        act();
      }
    };
    overlay.addEventListener('wheel', (event) => {
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, event.clientX, event.clientY);
    }, { passive: false });
    overlay.addEventListener('pointerdown', (event) => {
      if (event.target.closest('button')) return;
      overlay.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, event);
    });
    overlay.addEventListener('pointermove', (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const other = [...fingers.entries()].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const apart = (a) => Math.hypot(a.clientX - other.clientX, a.clientY - other.clientY) || 1;
        zoom(apart(event) / apart(before), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
      } else if (scale > 1) {
        x += event.clientX - before.clientX;
        y += event.clientY - before.clientY;
        draw();
      }
      fingers.set(event.pointerId, event);
    });
    const lift = (event) => fingers.delete(event.pointerId);
    overlay.addEventListener('pointerup', lift);
    overlay.addEventListener('pointercancel', lift);
    image.addEventListener('dblclick', (event) => zoom(scale > 1 ? 0 : 3, event.clientX, event.clientY));
    document.addEventListener('keydown', keys, true);
    document.body.append(overlay);
    show(first);
    last.focus();
  };
};
