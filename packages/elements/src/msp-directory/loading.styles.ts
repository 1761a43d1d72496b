import { css } from 'lit';

/**
 * Needed before the directory's own styles are there: what grows when the partnerships come is no box before, because a box that
 * grows and moves makes the page jump.
 */
export const loadingStyles = css`
  .columns:has(.loading),
  .columns > :has(.loading) {
    display: contents;
  }
`;
