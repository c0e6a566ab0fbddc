/** React's mark on the nodes that it made. */
const isReacts = (node: Node): boolean => Object.keys(node).some((key) => key.startsWith("__reactFiber"));

const METHODS = ["insertBefore", "appendChild", "removeChild"] as const;

/**
 * Shares the page with others who write in it: browsers translate it, extensions mark words, and both put elements of their
 * own in the place of texts. React would go on writing to the texts that it made and that nobody sees: another year would
 * stand beside the figure of this one. So a node that was replaced is put back before React changes it; the others then find
 * it again as they did before. What cannot be put back is an error, and its part of the page is drawn afresh (`views/parts/notices/boundary`).
 * `before`: what changed in the page already.
 */
export function sharePage(root: Node, before: readonly MutationRecord[] = []): void {
  /** By parent: nodes of React that are not there, with what stands in their place. */
  const replaced = new WeakMap<Node, Map<Node, Node>>();
  const owners = new WeakMap<Node, Node>();

  const restore = (parent: Node): void => {
    const nodes = replaced.get(parent) ?? [];
    replaced.delete(parent);
    // Values and their words change together: one is not put back without the other.
    for (const [mine, other] of nodes)
      if (other.parentNode === parent) parent.replaceChild(mine, other);
      else if (mine.parentNode !== parent) throw new Error("invalid page: a text was taken out");
  };

  const guard = (parent: Node): void => {
    for (const name of METHODS) {
      const method: (...nodes: [Node, Node]) => Node = parent[name].bind(parent);
      const value = (...nodes: [Node, Node]): Node => {
        if (nodes.some((node) => replaced.get(parent)?.has(node))) restore(parent);
        return method(...nodes);
      };
      Object.defineProperty(parent, name, { value, configurable: true });
    }
  };

  const follow = (text: Text, parent: Node): void => {
    const set = (value: string): void => {
      restore(parent);
      if (text.parentNode === null) throw new Error("invalid page: a text was taken out");
      text.data = value;
    };
    Object.defineProperty(text, "nodeValue", { get: () => text.data, set, configurable: true });
  };

  const look = (records: readonly MutationRecord[]): void => {
    const others = new Set<Node | null | undefined>();
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      for (const node of addedNodes) if (!isReacts(node)) others.add(node);
      for (const node of removedNodes) {
        const mine = owners.get(node) ?? node;
        if (!isReacts(mine)) continue;
        if (mine instanceof Text) follow(mine, target);
        const other = [addedNodes[0], previousSibling, nextSibling].find((near) => others.has(near));
        if (other == null) continue;
        const nodes = replaced.get(target) ?? new Map<Node, Node>();
        if (!replaced.has(target)) guard(target);
        replaced.set(target, nodes.set(mine, other));
        owners.set(other, mine);
      }
    }
  };
  look(before);
  new MutationObserver(look).observe(root, { childList: true, subtree: true });
}
