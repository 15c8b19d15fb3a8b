import { Caption1, Text } from '@fluentui/react-components';
import { counted } from '@/lib/words';
import { dayInWords, momentInWords, zoneInWords } from '../../moments';
import type { ReportRequest } from '../types';
import { SignOut } from '../sign-out/sign-out';
import { AnswerHelp } from './answer-help';
import { useReportIntroStyles } from './report-intro.styles';

export interface ReportIntroProps {
  readonly report: ReportRequest;
  readonly brief: boolean;
  readonly left: () => void;
}

/** Who asks what of whom, and until when. */
export function ReportIntro({ report, brief, left }: ReportIntroProps) {
  const styles = useReportIntroStyles();
  return (
    <header className={styles.intro}>
      <div className={styles.person}>
        <Caption1 as="p" className={styles.partner}>
          {report.partnerName} · {report.contactName}
        </Caption1>
        <SignOut left={left} />
      </div>
      <h1 className={styles.title}>
        {report.askedBy} asks what you know about {counted(report.accounts, 'account')}
      </h1>
      {!brief && (
        <div className={styles.details}>
          <Deadline report={report} />
          {report.message && (
            <blockquote className={styles.message} aria-label={`Message from ${report.askedBy}`}>
              {report.message}
            </blockquote>
          )}
          <AnswerHelp />
        </div>
      )}
    </header>
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
