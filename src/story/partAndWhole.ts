/** The entity that is the part and the one it is a part of, where the type of the relation says so. */
export function partAndWhole<Id extends string>(
  relation: { readonly from: Id; readonly to: Id },
  type: { readonly part?: 'from' | 'to' | undefined } | undefined,
): { part: Id; whole: Id } | undefined {
  if (type?.part === undefined) return undefined;
  return type.part === 'from'
    ? { part: relation.from, whole: relation.to }
    : { part: relation.to, whole: relation.from };
}
