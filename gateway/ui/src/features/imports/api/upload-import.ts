import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportResult } from '@/api/types';
import { api } from '@/config/paths';
import { upload } from '@/lib/upload';

/** Uploads a master account list; tells how much of the file is over, from 0 to 1. */
export function useUploadImport() {
  const client = useQueryClient();
  const [progress, setProgress] = useState(0);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      setProgress(0);
      return upload<ImportResult>(api.imports, file, setProgress);
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['imports'] }),
        client.invalidateQueries({ queryKey: ['accounts'] }),
        client.invalidateQueries({ queryKey: ['facets'] }),
      ]),
  });
  return { ...mutation, progress };
}
