import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { card, narrow } from './columns';

/** What a field is called, beside it where its column has no head. */
export const fieldTitle: GriffelStyle = {
  display: 'none',
  fontSize: tokens.fontSizeBase200,
  color: tokens.colorNeutralForeground3,
  [narrow]: { display: 'block' },
  [card]: { display: 'block', marginBottom: tokens.spacingVerticalXS },
};
