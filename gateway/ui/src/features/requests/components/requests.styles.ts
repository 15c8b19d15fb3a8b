import { makeStyles, tokens } from '@fluentui/react-components';

export const useRequestsStyles = makeStyles({
  recipients: {
    listStyle: 'none',
    padding: 0,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  recipient: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  person: { flexGrow: 1, minWidth: 0, display: 'grid', overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  confirm: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  remind: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
});
