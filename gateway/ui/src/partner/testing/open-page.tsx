import { render, type RenderResult } from '@testing-library/react';
import { PartnerApp, type PartnerAppProps } from '../app/partner-app';

/** Opens an address of the partner's pages, as a browser does. */
export function openPage(path: string, more: Partial<PartnerAppProps> = {}): RenderResult {
  return render(<PartnerApp path={path} search="" secret={undefined} {...more} />);
}
