declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  /** Renders a document into an element. */
  const swaggerUi: (options: {
    spec: object;
    domNode: HTMLElement;
    docExpansion: 'list' | 'full' | 'none';
    supportedSubmitMethods: string[];
    validatorUrl: null;
  }) => unknown;
  export default swaggerUi;
}
