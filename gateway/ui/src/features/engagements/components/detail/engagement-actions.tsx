import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  CopyRegular,
  DeleteRegular,
  DismissCircleRegular,
  EditRegular,
  MoreHorizontalRegular,
  PersonSwapRegular,
  SendRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Engagement } from '@/api/types';
import { paths } from '@/config/paths';
import { useDuplicate } from '../../api/life';
import { PublishDialog } from '../publish/publish-dialog';
import { CancelDialog, DiscardDialog } from './end-dialogs';
import { HandOverDialog } from './hand-over-dialog';

type Asked = 'publish' | 'hand-over' | 'cancel' | 'discard';

/** What a coordinator can do with the engagement as a whole. */
export function EngagementActions({
  engagement,
  onFailed,
}: {
  engagement: Engagement;
  onFailed: (error: Error) => void;
}) {
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>();
  const duplicate = useDuplicate(engagement.id);
  const { id, state, editable } = engagement;
  const close = (): void => setAsked(undefined);
  const again = (): void =>
    duplicate.mutate(undefined, {
      onSuccess: (draft) => void navigate(paths.editEngagement(draft.id)),
      onError: onFailed,
    });
  return (
    <>
      {editable && state === 'DRAFT' && (
        <Button appearance="primary" icon={<SendRegular />} onClick={() => setAsked('publish')}>
          Publish
        </Button>
      )}
      {editable && (
        <Button icon={<EditRegular />} onClick={() => void navigate(paths.editEngagement(id))}>
          Edit
        </Button>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label="More actions" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<CopyRegular />} onClick={again}>
              Same again next quarter
            </MenuItem>
            {editable && (
              <MenuItem icon={<PersonSwapRegular />} onClick={() => setAsked('hand-over')}>
                Hand over
              </MenuItem>
            )}
            {editable && state !== 'DRAFT' && (
              <MenuItem icon={<DismissCircleRegular />} onClick={() => setAsked('cancel')}>
                Cancel the engagement
              </MenuItem>
            )}
            {editable && state === 'DRAFT' && (
              <MenuItem icon={<DeleteRegular />} onClick={() => setAsked('discard')}>
                Discard the draft
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {asked === 'publish' && <PublishDialog engagement={engagement} onClose={close} />}
      {asked === 'hand-over' && <HandOverDialog engagement={engagement} onClose={close} />}
      {asked === 'cancel' && <CancelDialog engagement={engagement} onClose={close} />}
      {asked === 'discard' && <DiscardDialog engagement={engagement} onClose={close} />}
    </>
  );
}
