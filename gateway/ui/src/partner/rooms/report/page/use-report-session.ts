import { useEffect, useState } from 'react';
import { deviceStorage } from '../../../saving/device-storage';
import { useSending } from '../../../saving/use-sending';
import { usePartnerSession } from '../../../session/partner-session';
import { ReportSession } from '../store/report-session';
import type { AccountRow, ReportRequest } from '../types';

/** The session of this page, which sends while the page lives and takes in what the server tells. */
export function useReportSession(report: ReportRequest, rows: readonly AccountRow[]): ReportSession {
  const { calls, address } = usePartnerSession();
  const [session] = useState(
    () =>
      new ReportSession({
        calls,
        place: { purpose: address.purpose, subject: report.requestId, contact: report.contactName },
        rows,
        storage: deviceStorage(),
      }),
  );
  useSending(session);
  useEffect(() => session.merge(rows), [session, rows]);
  return session;
}
