// Keys of a task list: arrows move from task to task, Enter opens (as every link), x or space ticks; nothing while typing.
window.zjListKeys = (page) => {
  if (page.zjKeys) return;
  const titles = () => [...page.querySelectorAll('#tasks .zj-task-title')];
  page.zjKeys = (event) => {
    if (!page.isConnected) {
      document.removeEventListener('keydown', page.zjKeys);
      page.zjKeys = undefined;
      return;
    }
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (document.querySelector('[opened]:is(vaadin-dialog-overlay, vaadin-confirm-dialog-overlay, vaadin-menu-bar-overlay,'
      + ' vaadin-select-overlay, vaadin-combo-box-overlay)')) return;
    const path = event.composedPath();
    const elsewhere = path.some((node) => node.matches
      && node.matches('input:not([type=checkbox]), textarea, vaadin-select, vaadin-menu-bar, vaadin-button, vaadin-side-nav'));
    if (elsewhere) return;
    const line = path.find((node) => node.matches && node.matches('#tasks .zj-task'));
    const all = titles();
    const here = line ? all.indexOf(line.querySelector('.zj-task-title')) : -1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const there = event.key === 'ArrowDown' ? here + 1 : here < 0 ? -1 : here - 1;
      if (there >= all.length) {
        const more = page.querySelector('#load-more');
        if (more) more.focus();
      } else if (there >= 0) {
        all[there].focus();
        all[there].closest('.zj-task').scrollIntoView({ block: 'nearest' });
      } else return;
      event.preventDefault();
    } else if (line && (event.key.toLowerCase() === 'x' || event.key === ' ')) {
      const tick = line.querySelector('vaadin-checkbox.zj-task-choice');
      if (!tick || tick.disabled || path.includes(tick)) return;
      event.preventDefault();
      tick.click();
    }
  };
  document.addEventListener('keydown', page.zjKeys);
};
