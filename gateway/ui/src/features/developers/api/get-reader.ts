import { useQuery } from '@tanstack/react-query';

/** Swagger UI, which is large and loaded only by those who come to read. */
export const useReader = () =>
  useQuery({
    queryKey: ['openapi-reader'],
    queryFn: async () => {
      const [{ default: read }] = await Promise.all([
        import('swagger-ui-dist/swagger-ui-es-bundle.js'),
        import('swagger-ui-dist/swagger-ui.css'),
      ]);
      return { read };
    },
    staleTime: Infinity,
  });
