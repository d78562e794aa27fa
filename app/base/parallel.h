// The same work for many things on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace flopsmith {

/// Calls `work(i)` once for each i below `count`, on this thread and up to three more, and returns when all are done.
/// Lower numbers are begun first. A thread takes at least `least` of them, or is not worth its start. `work` must not
/// throw.
template <class Work>
void inParallel(std::size_t count, std::size_t least, const Work& work)
{
    constexpr std::size_t mostThreads = 4;
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    const std::size_t wanted = std::min({static_cast<std::size_t>(std::thread::hardware_concurrency()), mostThreads,
                                         count / std::max<std::size_t>(least, 1)});
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < wanted; ++i)
        helpers.emplace_back(run);
    run();
    for (std::thread& helper : helpers)
        helper.join();
}

} // namespace flopsmith
