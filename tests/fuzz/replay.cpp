// Stands in for libFuzzer: runs the target over every file below the given folders, over its beginnings, and with bytes
// changed by a fixed sequence.
#include <algorithm>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "tests/fuzz/fuzz_target.h"
#include "tests/support/temp_folder.h"

namespace fs = std::filesystem;
using namespace flopsmith;

namespace {

constexpr std::size_t largest = 200'000;

void run(const std::string& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

void replay(const std::string& bytes, std::mt19937& random)
{
    run(bytes);
    for (int cut = 1; cut < 8; ++cut)
        run(bytes.substr(0, bytes.size() * static_cast<std::size_t>(cut) / 8));
    for (int round = 0; round < 12 && !bytes.empty(); ++round) {
        std::string changed = bytes;
        for (int i = 0; i <= round; ++i)
            changed[random() % changed.size()] = static_cast<char>(random() % 256);
        run(changed);
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<fs::path> files;
    for (int i = 1; i < argc; ++i)
        for (const auto& entry : fs::recursive_directory_iterator(argv[i]))
            if (entry.is_regular_file() && entry.file_size() <= largest)
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    if (files.empty()) {
        std::fprintf(stderr, "no files to replay\n");
        return 1;
    }
    std::mt19937 random(20261127);
    for (const fs::path& file : files)
        replay(test::bytesOf(file), random);
    std::printf("%zu files replayed\n", files.size());
    return 0;
}
