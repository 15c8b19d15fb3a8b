#!/usr/bin/env bash
# Run by PostgreSQL's image the first time: a database for each service in the list; the registry's is made by the image.
# A service that comes later needs its own made by hand: docker compose exec postgres createdb --username pep NAME
set -euo pipefail

while read -r name port management database more || [ -n "$name" ]; do
    case $name in '' | '#'*) continue ;; esac
    createdb --username "$POSTGRES_USER" "$database"
done <"${SERVICES:-/services}"
