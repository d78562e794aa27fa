// What all benchmarks share: the calibration kernel and the memory of the process.
#pragma once

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace flopsmith::bench {

/// Work of a fixed size that touches memory as the catalog does: a pass of dependent steps over 8 MB.
inline void calibration(benchmark::State& state)
{
    std::vector<std::uint64_t> numbers(1U << 20U);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = i * 0x9E3779B97F4A7C15U;
    for (auto _ : state) {
        std::uint64_t sum = 0;
        for (const std::uint64_t number : numbers)
            sum = (sum ^ number) * 0x100000001B3U;
        benchmark::DoNotOptimize(sum);
    }
}

/// A line of /proc/self/status in MB; 0 where there is none.
inline double statusMegabytes(const std::string& key)
{
    std::ifstream in("/proc/self/status");
    for (std::string word; in >> word;)
        if (word == key + ":") {
            double kilobytes = 0;
            in >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

} // namespace flopsmith::bench
