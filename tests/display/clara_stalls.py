# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what the watch over the main loop wrote (src/app/clara-stalls.c): whose fault each stall was.

A look at the stack is laid to Clara where a function of hers is on it that began the work, whoever does the work in the
end. It is not where hers only pass on what GTK does with every widget (measuring, allocating, mapping), nor at the start,
before there is a window to be held up: how long that takes is measured by tests/bench/bench-desktop. Nor is it where the
display server is waited for, which has other things to do on a busy machine.
"""
import collections
import re
import subprocess

# What a person notices, in milliseconds.
MOST = 50

HEAD = re.compile(r'stall (\d+): the main loop was held up for (\d+) ms, and worked for (\d+) ms')
LOOK = re.compile(r'  seen (\d+) times(.*)')
PASSING = re.compile(r'(^main|_(size_allocate|measure|map|realize|finalize|dispose))$')
START = ('clara_application_activate', 'clara_application_startup')
SERVER = re.compile(r'/lib(X11|xcb|wayland-client)\.so')
WAITING = ('poll', 'ppoll', '__poll', 'pread64', 'read', 'fsync', 'fdatasync', 'pthread_cond_wait', 'syscall', 'nanosleep')


class Stall:
    def __init__(self, number, held, worked):
        self.number, self.held, self.worked = int(number), int(held), int(worked)
        # (how often, names of the program's own functions, name of the innermost of all, whether the server is waited for)
        self.looks = []

    def share(self, chosen):
        total = sum(look[0] for look in self.looks)
        return sum(look[0] for look in self.looks if chosen(look)) / total if total else 0.0

    def is_at_start(self):
        return self.share(lambda look: any(name in START for name in look[1])) > 0.5

    def clara(self):
        """Milliseconds of it that Clara's own code answers for: its work, and what it waited for."""
        if self.is_at_start():
            return 0.0
        waiting = self.share(lambda look: starters(look) and look[2] in WAITING and not look[3])
        return self.share(starters) * min(self.held, self.worked) + waiting * max(0, self.held - self.worked)

    def causes(self):
        counted = collections.Counter()
        for times, names, first, _ in self.looks:
            counted['%s … %s' % (first, ' < '.join(names))] += times
        return ', '.join('%d × %s' % (times, names) for names, times in counted.most_common(4))

    def __str__(self):
        return 'stall %d: held up %d ms, worked %d ms, %.0f ms by Clara%s: %s' % (
            self.number, self.held, self.worked, self.clara(), ', at the start' if self.is_at_start() else '', self.causes())


def starters(look):
    return [name for name in look[1] if not PASSING.search(name)]


def read(text, program):
    """The stalls that a log tells of."""
    stalls, frames = [], set()
    for line in text.splitlines():
        head, look = HEAD.match(line), LOOK.match(line)
        if head:
            stalls.append(Stall(*head.groups()))
        elif look and stalls:
            stack = [frame.strip() for frame in look[2].split('|') if frame.strip()]
            stalls[-1].looks.append((int(look[1]), stack, stack[0] if stack else '',
                                      any(SERVER.search(frame) for frame in stack)))
            frames.update(stack)
    names = find_names(frames, program)
    for stall in stalls:
        stall.looks = [(times, [names[frame] for frame in stack if frame in names], innermost(first), server)
                       for times, stack, first, server in stall.looks]
    return stalls


def innermost(frame):
    found = re.search(r'\(([^+)]*)', frame)
    return found[1] if found else ''


def find_names(frames, program):
    """Names of the program's own functions, by frame."""
    own = {}
    for frame in frames:
        found = re.match(re.escape(program) + r'\(\+?(0x[0-9a-f]+|[^)]*)\)', frame)
        if found and found[1].startswith('0x'):
            # A return address is that of the next instruction.
            own[frame] = hex(int(found[1], 16) - 1)
        elif found:
            own[frame] = None
    addresses = [address for address in own.values() if address]
    said = subprocess.run(['addr2line', '-f', '-e', program, *addresses], capture_output=True, text=True,
                          check=True).stdout.splitlines()[::2] if addresses else []
    by_address = dict(zip(addresses, said))
    names = {frame: by_address.get(address) or innermost(frame).split('+')[0] for frame, address in own.items()}
    return {frame: name for frame, name in names.items() if name and name not in ('_start', '??')}
