/**
 * What a browser's translation does to a page: every text is taken out and two `<font>` with other words put in its place,
 * at once and whenever something is drawn. Runs in a page by itself, so that it refers to nothing outside.
 * `mark` stands around every translated text. What is given back stops it.
 */
export function translate(root: Element, mark = "~"): () => void {
  const translated = (text: Text): void => {
    if ((text.nodeValue ?? "").trim() === "" || text.parentElement?.localName === "font") return;
    // Words in drawings are left alone, as by browsers.
    if (text.parentElement?.closest("svg, script, style, noscript, option, textarea, title") != null) return;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = mark + text.nodeValue + mark;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const all = (): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text) texts.push(node);
    texts.forEach(translated);
  };
  all();
  const watch = new MutationObserver(all);
  watch.observe(root, { childList: true, subtree: true, characterData: true });
  return () => watch.disconnect();
}
