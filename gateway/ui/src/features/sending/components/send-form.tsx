import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { SendTarget } from '@/api/send-target';
import { PartnerPicker } from '@/components/partner-picker/partner-picker';
import { ProblemNote } from '@/components/problem-note';
import { useAskable } from '../model/use-askable';
import { useWideDialogStyles } from '@/components/wide-dialog.styles';
import type { Draft } from '../model/use-draft';
import { ManyNote } from './many-note';
import { PreviewPart } from './preview-part';
import { WhatPart } from './what-part';
import { WhenPart } from './when-part';

/** The questions on the left, the partner's view of the answers on the right. */
export function SendForm({ draft, target }: { draft: Draft; target: SendTarget }) {
  const frame = useWideDialogStyles();
  const askable = useAskable();
  return (
    <div className={frame.content}>
      <div className={frame.form}>
        <PartnerPicker required directory={askable} chosen={draft.partners} onChange={draft.setPartners} />
        {draft.problems.map((problem) => (
          <MessageBar key={problem} intent="warning" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        ))}
        <WhatPart draft={draft} words={target.words} />
        <ManyNote draft={draft} />
        {draft.seen.error && (
          <ProblemNote
            error={draft.seen.error}
            what="The accounts could not be prepared for sending."
            onRetry={() => void draft.seen.refetch()}
          />
        )}
        {draft.preview.error && (
          <ProblemNote
            error={draft.preview.error}
            what="The accounts for each partner could not be loaded."
            onRetry={() => void draft.preview.refetch()}
          />
        )}
        <WhenPart draft={draft} />
      </div>
      <PreviewPart draft={draft} />
    </div>
  );
}
