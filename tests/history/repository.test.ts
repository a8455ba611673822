import { expect, test } from 'vitest'
import { trustedFolder } from '../../scripts/history/repository.ts'

test.each([
  {
    complaint:
      "fatal: detected dubious ownership in repository at '/srv/webb'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /srv/webb\n",
    folder: '/srv/webb',
  },
  {
    complaint: "Anropa:\n\n\tgit config --global --add safe.directory '/srv/vår webb'\r\n",
    folder: '"/srv/vår webb"',
  },
  {
    complaint: "\tgit config --global --add safe.directory '/srv/$webb'\n",
    folder: "'/srv/$webb'",
  },
  { complaint: 'fatal: unsafe repository (see safe.directory)\n', folder: null },
])('git asks for $folder to be trusted, and nothing more is', ({ complaint, folder }) => {
  expect(trustedFolder(complaint)).toBe(folder)
})
