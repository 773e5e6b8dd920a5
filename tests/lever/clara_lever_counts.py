# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what was asked of Lever, by its own journal."""
import collections
import re

LISTS = ('stages', 'archive_reasons', 'users')
DOWNLOAD = re.compile(r'/v1/opportunities/[^/]+/(?:resumes|files)/[^/]+/download$')
PAPERS = re.compile(r'/v1/opportunities/([^/]+)/(resumes|files)$')
WRITE = re.compile(r'/v1/opportunities/[^/]+/(?:notes|addTags|removeTags)$')


def asked(entries):
    """The requests to the API, in the order in which they came; signing in is no part of them."""
    return [entry for entry in entries if entry['kind'] == 'request' and entry['path'].startswith('/v1/')]


def kinds(requests):
    """How many there were of each kind, for a person to look at."""
    return collections.Counter(re.sub(r'[0-9a-f]{8}-[0-9a-f-]{27}', '*', f"{entry['method']} {entry['path']}")
                               for entry in requests)


def statuses(requests):
    return collections.Counter(entry['status'] for entry in requests)


def least(requests, by_posting, page_size=100):
    """The fewest requests that a first sync can do with, where @by_posting says how many candidates each posting has.

    Reference lists, postings, pages of candidates, and for each of these a list of résumés and one of files, what is
    downloaded, and each note and tag once."""
    pages = sum(max(1, -(-count // page_size)) for count in by_posting.values())
    downloads = {entry['path'] for entry in requests if DOWNLOAD.search(entry['path'])}
    writes = {(entry['method'], entry['path']) for entry in requests
              if entry['method'] == 'POST' and WRITE.search(entry['path'])}
    return len(LISTS) + 1 + pages + 2 * sum(by_posting.values()) + len(downloads) + len(writes)


def pace(requests):
    """Requests a second, from the first to the last of them."""
    return (len(requests) - 1) * 1000 / (requests[-1]['at'] - requests[0]['at'])


def longest_pause(requests):
    """The longest time between two requests, in seconds, and which came after it."""
    pairs = zip(requests, requests[1:])
    return max((after['at'] - before['at'], f"{after['method']} {after['path']}") for before, after in pairs)
