/**
 * Calls `make` for each of `items`, for at most `limit` at once, and returns what it makes in the order of the items. Rejects with the first
 * fault; what has begun by then is finished, and nothing else is begun.
 */
export async function inParallel<T, Made>(
  items: readonly T[],
  limit: number,
  make: (item: T) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const index = next++;
      try {
        made[index] = await make(items[index] as T);
      } catch (error) {
        next = items.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return made;
}
