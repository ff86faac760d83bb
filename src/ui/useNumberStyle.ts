import { createContext, useContext } from 'react';
import type { NumberStyle } from '../story/numberStyle.ts';

/**
 * How the reader has large numbers written, given once by the page. Context is else kept here for what never
 * changes, and this does, though seldom. But leaves in every panel write numbers, and hardly anything between them
 * and the page does: handed down, the style would pass through components that have no use for it. Nor can view
 * models bring the numbers as text, since they hold no wording.
 */
export const NumberStyleContext = createContext<NumberStyle>('million');

export function useNumberStyle(): NumberStyle {
  return useContext(NumberStyleContext);
}
