import type { BrandVariants } from '@fluentui/react-components';

/** The one accent colour of PEP: a calm indigo that is none of the three status colours. */
export const brand: BrandVariants = {
  10: '#04051a',
  20: '#10143a',
  30: '#181f57',
  40: '#202a6f',
  50: '#2a3585',
  60: '#33409b',
  70: '#3f4db0',
  80: '#4b5ac3',
  90: '#5c6bd1',
  100: '#6e7cdc',
  110: '#818ee5',
  120: '#959fec',
  130: '#a9b2f1',
  140: '#bdc4f6',
  150: '#d2d7fa',
  160: '#e8ebfd',
};
