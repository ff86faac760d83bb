/** Millions, or the crore (ten millions) and lakh (a tenth of a million) of South Asia. */
export type NumberStyle = 'million' | 'crore';
