/**
 * The way to a note from the root, for a link in a generated document: the preview of markdown follows no address with a
 * scheme. `line` is counted from 0.
 */
export function linkTo(uri: string, root: string, line?: number): string {
  const [from, to] = [root.split('/'), uri.split('/')];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const way = [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
  const place = line === undefined ? '' : `#L${line + 1}`;
  return `/${way.replace(/[<>\s\\]/g, encodeURIComponent)}${place}`;
}
