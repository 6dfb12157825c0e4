# SPDX-License-Identifier: Apache-2.0
"""Wall time, processor time and memory of child processes."""
import os
import resource
import threading
import time

PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
SAMPLE_S = 0.05
CONFIRM_S = 0.02


def _resident_by_process():
    """{process: (parent, resident bytes)} of everything that runs."""
    processes = {}
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", encoding="ascii", errors="replace") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        processes[int(name)] = (int(fields[1]), int(fields[21]) * PAGE_BYTES)
    return processes


def _tree(processes, root):
    """The descendants of root, without itself."""
    members, waiting = [], [root]
    while waiting:
        parent = waiting.pop()
        children = [child for child, (its_parent, _) in processes.items() if its_parent == parent]
        members += children
        waiting += children
    return members


def _sizes_below(root):
    """{process: resident bytes} of the descendants of root."""
    processes = _resident_by_process()
    return {member: processes[member][1] for member in _tree(processes, root)}


class _Sampler(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.peak_tree = 0
        self.peak_process = 0
        self._finished = threading.Event()

    def run(self):
        while not self._finished.wait(SAMPLE_S):
            sizes = _sizes_below(os.getpid())
            if sum(sizes.values()) > self.peak_tree or max(sizes.values(), default=0) > self.peak_process:
                # A child that has yet to become a program of its own is its parent's memory seen twice.
                time.sleep(CONFIRM_S)
                later = _sizes_below(os.getpid())
                sizes = {process: min(size, later[process]) for process, size in sizes.items() if process in later}
            self.peak_tree = max(self.peak_tree, sum(sizes.values()))
            self.peak_process = max(self.peak_process, max(sizes.values(), default=0))

    def finish(self):
        self._finished.set()
        self.join()


def measured(work):
    """What work() returns, and what the processes it started and waited for cost. The memory is resident size,
    sampled: of the whole tree together (what processes share counts for each) and of the largest process. What is
    gone a fiftieth of a second later does not count."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    sampler = _Sampler()
    sampler.start()
    try:
        result = work()
    finally:
        sampler.finish()
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return result, {"wall_s": wall, "cpu_s": cpu, "peak_tree_mb": sampler.peak_tree / 1e6,
                    "peak_process_mb": sampler.peak_process / 1e6}
