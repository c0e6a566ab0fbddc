/** The keys by which a chart is walked: those that are pressed before the script of the walk is there are kept for it. */
const WALKED = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End|Enter|[tsrh?])$/;

/** A pressed key by the name under which the walk knows it: letters are small. */
export const keyOf = ({ key }: Pick<KeyboardEvent, "key">): string => (key.length === 1 ? key.toLowerCase() : key);

export const isWalked = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && WALKED.test(keyOf(event));
