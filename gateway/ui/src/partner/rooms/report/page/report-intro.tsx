import { Text } from '@fluentui/react-components';
import { dayInWords, momentInWords, zoneInWords } from '../../../shell/moments';
import type { ReportRequest } from '../types';
import { AnswerHelp } from './answer-help';
import { useReportIntroStyles } from './report-intro.styles';

/** Until when one may answer, what the sender wrote, and what the answers mean. */
export function ReportIntro({ report }: { readonly report: ReportRequest }) {
  const styles = useReportIntroStyles();
  return (
    <>
      <Deadline report={report} />
      {report.message && (
        <blockquote className={styles.message} aria-label={`Message from ${report.askedBy}`}>
          {report.message}
        </blockquote>
      )}
      <AnswerHelp />
    </>
  );
}

function Deadline({ report }: { report: ReportRequest }) {
  const styles = useReportIntroStyles();
  return (
    <Text as="p" className={styles.due}>
      {report.dueOn && (
        <>
          Please answer by the end of <strong>{dayInWords(report.dueOn)}</strong> (your time,{' '}
          {zoneInWords(`${report.dueOn}T12:00:00`)}).{' '}
        </>
      )}
      The link works until {momentInWords(report.expiresAt)}. Every answer is saved as you give it.
    </Text>
  );
}
