import { makeStyles, tokens } from '@fluentui/react-components';

export const useDeadLettersStyles = makeStyles({
  service: { display: 'grid', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalXXL },
  quiet: { marginBottom: tokens.spacingVerticalM },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  hint: { color: tokens.colorNeutralForeground3 },
  content: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    maxHeight: '320px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  acts: { display: 'grid', gap: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalXL },
  form: { display: 'grid', gap: tokens.spacingVerticalS, width: '100%' },
});
