/** Where an arrow key, Home or End leads from one of `count` marks; undefined for any other key. */
export function stepByKey(key: string, index: number, count: number): number | undefined {
  const to = stepTo(key, index, count);
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

function stepTo(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return index + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return index - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
