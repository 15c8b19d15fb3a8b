import type { Contact, NewPartner } from '@/api/types';

export const newContact: Contact = { name: '', email: '', role: 'CONTACT', zone: null, active: true };
export const newPartner: NewPartner = { name: '', shortName: '', active: true, contacts: [newContact] };

/** What is missing or wrong, by the name of the field; contacts by their place. */
export function faultsOf(partner: NewPartner): Record<string, string> {
  const faults: [string, string][] = [];
  if (partner.name.trim() === '') faults.push(['name', 'Enter a name']);
  if (partner.shortName.trim() === '') faults.push(['shortName', 'Enter a short name']);
  partner.contacts.forEach(({ name, email }, at) => {
    if (name.trim() === '') faults.push([`contacts.${at}.name`, 'Enter a name']);
    if (!/^\S+@\S+\.\S+$/.test(email.trim()))
      faults.push([`contacts.${at}.email`, 'Enter an email address, such as name@example.com']);
  });
  return Object.fromEntries(faults);
}
