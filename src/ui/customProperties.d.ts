import 'react';

declare module 'react' {
  /** A value that one element hands to its styles. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
