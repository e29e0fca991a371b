// <zj-diagram>: shows a BPMN diagram with the prebuilt viewer (global BpmnNavigatedViewer); the BPMN.iO mark stays visible.
(() => {
  const base = new URL('.', document.currentScript.src);

  const link = (href) => {
    const address = new URL(href, base).href;
    if (document.querySelector(`link[href="${address}"]`)) return;
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = address;
    document.head.append(element);
  };

  class ZjDiagram extends HTMLElement {
    connectedCallback() {
      link('lib/bpmn/assets/diagram-js.css');
      link('lib/bpmn/assets/bpmn-js.css');
      if (!this.watch) this.watch = new ResizeObserver(() => this.fit());
      this.watch.observe(this);
    }

    disconnectedCallback() {
      this.watch.disconnect();
      if (this.viewer) {
        this.viewer.destroy();
        this.viewer = undefined;
      }
    }

    async show(xml, current, passed) {
      if (this.viewer) this.viewer.destroy();
      this.replaceChildren();
      this.viewer = new window.BpmnNavigatedViewer({ container: this });
      // A wheel turned over a long page should scroll the page; Ctrl and wheel still zooms.
      const viewer = this.viewer;
      this.addEventListener('wheel', (event) => { if (!event.ctrlKey) event.stopPropagation(); }, { capture: true });
      try {
        await viewer.importXML(xml);
      } catch (problem) {
        this.textContent = '—';
        return;
      }
      const canvas = viewer.get('canvas');
      const mark = (id, name) => { if (viewer.get('elementRegistry').get(id)) canvas.addMarker(id, name); };
      (passed || []).forEach((id) => mark(id, 'zj-passed'));
      (current || []).forEach((id) => mark(id, 'zj-current'));
      this.place = (current || [])[0];
      this.fit();
    }

    fit() {
      if (!this.viewer || !this.clientWidth || !this.viewer.getDefinitions()) return;
      const canvas = this.viewer.get('canvas');
      const { width, height } = canvas.viewbox().inner;
      if (!width) return;
      const wanted = Math.round(Math.min(480, Math.max(220, (height * this.clientWidth) / width + 40)));
      if (this.clientWidth !== this.fitted) {
        this.fitted = this.clientWidth;
        this.style.height = `${wanted}px`;
      }
      canvas.resized();
      canvas.zoom('fit-viewport', 'auto');
      // On a phone the whole diagram would be too small to read: show the place where the work stands instead.
      const place = this.place && this.viewer.get('elementRegistry').get(this.place);
      if (this.clientWidth < 700 && canvas.zoom() < 0.6 && place) {
        canvas.zoom(0.7, { x: place.x + place.width / 2, y: place.y + place.height / 2 });
        canvas.scrollToElement(place, 40);
      }
    }
  }

  if (!customElements.get('zj-diagram')) customElements.define('zj-diagram', ZjDiagram);
})();
