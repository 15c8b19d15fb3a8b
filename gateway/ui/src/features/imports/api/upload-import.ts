import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/config/paths';
import { upload } from '@/lib/upload';
import type { Import } from './import-types';

/** Uploads an account list; tells how much of the file is over, from 0 to 1. */
export function useUploadImport() {
  const client = useQueryClient();
  const [progress, setProgress] = useState(0);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      setProgress(0);
      return upload<Import>(api.imports, file, setProgress);
    },
    onSuccess: (now) => {
      client.setQueryData(['imports', now.id], now);
      return client.invalidateQueries({ queryKey: ['imports'], exact: true });
    },
  });
  return { ...mutation, progress };
}
