// Nobody mends more of them at once, and a content folder made to slow the check down could hold millions.
const MOST_CIRCLES = 100;

/** Circles that following `next` leads into, each as the ids on it, beginning with the first by name. */
export function findCircles(ids: Iterable<string>, next: (id: string) => string[]): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();

  for (const start of [...ids].sort()) {
    if (!done.has(start)) walk(start, next, done, circles);
  }

  return circles.slice(0, MOST_CIRCLES).map(beginWithFirst);
}

/** Follows all ways from `start`, without recursion: a ladder of 10,000 steps would not fit on the stack. */
function walk(start: string, next: (id: string) => string[], done: Set<string>, circles: string[][]): void {
  const way: string[] = [];
  const placeOn = new Map<string, number>();
  const ahead: string[][] = [];
  const enter = (id: string) => {
    placeOn.set(id, way.push(id) - 1);
    ahead.push(next(id).toReversed());
    done.add(id);
  };

  enter(start);
  while (way.length > 0) {
    const step = ahead.at(-1)?.pop();
    if (step === undefined) {
      placeOn.delete(way.pop() ?? '');
      ahead.pop();
    } else if (placeOn.has(step)) {
      if (circles.length < MOST_CIRCLES) circles.push(way.slice(placeOn.get(step)));
    } else if (!done.has(step)) {
      enter(step);
    }
  }
}

function beginWithFirst(circle: string[]): string[] {
  const first = circle.reduce((least, id, index) => (id < (circle[least] ?? id) ? index : least), 0);

  return [...circle.slice(first), ...circle.slice(0, first)];
}

/** `'a → b → a'`, with what lies between left out when the circle is long. */
export function formatCircle(circle: string[]): string {
  const shown = circle.length > 5 ? [...circle.slice(0, 3), '…', ...circle.slice(-1)] : circle;

  return [...shown, ...circle.slice(0, 1)].join(' → ');
}
