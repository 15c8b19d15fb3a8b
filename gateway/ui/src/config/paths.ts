/** Every address of the internal pages and of the services, in one place. */
export const paths = {
  home: '/',
  heatmap: '/heatmap',
  requests: '/requests',
  imports: '/admin/import',
  import: (id: string) => `/admin/import/${id}`,
  partners: '/admin/partners',
  messages: '/admin/messages',
  deadLetters: '/admin/dead-letters',
  preferences: '/preferences',
  apiReference: '/api-reference',
  signIn: '/oauth2/authorization/pep',
  signOut: '/logout',
} as const;

export const api = {
  config: '/config.json',
  me: '/api/me',
  openApi: (service: string) => `/api/openapi/${service}`,
  accounts: '/api/heatmap/accounts',
  facets: '/api/heatmap/facets',
  rowSet: (id: string) => `/api/heatmap/row-sets/${encodeURIComponent(id)}`,
  requests: '/api/heatmap/report-requests',
  requestPreview: '/api/heatmap/report-requests/preview',
  revoke: (id: string) => `/api/heatmap/report-requests/${id}/revoke`,
  sendLinkAgain: (id: string, linkId: string) =>
    `/api/heatmap/report-requests/${id}/links/${linkId}/send-again`,
  partners: '/api/heatmap/partners',
  partner: (id: string) => `/api/heatmap/partners/${id}`,
  matchPartners: '/api/heatmap/partners/match',
  imports: '/api/heatmap/imports',
  import: (id: string) => `/api/heatmap/imports/${id}`,
  importMapping: (id: string) => `/api/heatmap/imports/${id}/mapping`,
  importChanges: (id: string) => `/api/heatmap/imports/${id}/changes`,
  importRejections: (id: string) => `/api/heatmap/imports/${id}/rejections`,
  importRejectionsFile: (id: string) => `/api/heatmap/imports/${id}/rejections.csv`,
  importDecision: (id: string, decision: 'apply' | 'undo' | 'discard') =>
    `/api/heatmap/imports/${id}/${decision}`,
  preferences: '/api/notification/preferences',
  nextDigest: '/api/notification/next-digest',
  requestMail: '/api/notification/previews/report-request',
  messages: '/api/notification/messages',
  messageCounts: '/api/notification/messages/counts',
  message: (id: string) => `/api/notification/messages/${id}`,
  deadLetters: (part: string) => `/api/${part}/dead-letters`,
  deadLetter: (part: string, id: string) => `/api/${part}/dead-letters/${encodeURIComponent(id)}`,
  sendDeadLetterBack: (part: string, id: string) =>
    `/api/${part}/dead-letters/${encodeURIComponent(id)}/send-back`,
  sendDeadLettersBack: (part: string) => `/api/${part}/dead-letters/send-back`,
  discardDeadLetter: (part: string, id: string) =>
    `/api/${part}/dead-letters/${encodeURIComponent(id)}/discard`,
  sendMessageAgain: (id: string) => `/api/notification/messages/${id}/send-again`,
} as const;
