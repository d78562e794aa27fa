// A configuration as a value: what stands in a document, nothing derived. Copied freely, compared by value.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/base/quantity.h"
#include "app/base/strong_id.h"
#include "app/parts/catalog.h"

namespace flopsmith {

/// A setting of a part or the machine, as in the document.
using Setting = std::variant<bool, double, std::string>;
using Settings = std::map<std::string, Setting, std::less<>>;

/// One line of a parts list: `count` alike. An empty slot means "place it for me"; a slot is the user's choice.
struct Entry {
    PartId part;
    InstanceKey key; // empty: derived from the part's category
    SlotId slot;
    int count = 1; // 1..64
    Settings settings; // power_limit_w, ...
    std::string extra; // unknown members, JSON object text, kept for writing back
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// A cable from a supply's output to a part.
struct Feed {
    std::string from; // psu1.12vhpwr-1
    std::string to; // instance key
    std::string extra;
    friend bool operator==(const Feed&, const Feed&) = default;
};

/// Drives joined in a RAID array.
struct DriveArray {
    std::string level; // raid0 raid1 raid5 raid6 raid10
    std::vector<std::string> drives; // instance keys, ssd#1
    std::string extra;
    friend bool operator==(const DriveArray&, const DriveArray&) = default;
};

/// Where the machine stands. Absent values take the country's usual ones.
struct Site {
    std::optional<std::string> country; // ISO 3166
    std::optional<Voltage> mains;
    std::optional<Current> circuit;
    std::optional<bool> circuitShared;
    std::optional<int> circuitCount; // branches that the machine uses; 1 unless stated
    std::optional<std::string> plug; // 5-15, L6-30, Schuko
    std::optional<Temperature> inlet; // air that the machine draws in
    std::optional<double> altitude; // m
    std::string extra;
    friend bool operator==(const Site&, const Site&) = default;
};

/// What the user changed about the rules for this document.
struct Policy {
    std::map<std::string, std::string> severity; // rule id -> error, warning, advice, off
    std::map<std::string, double> thresholds; // PWR-002.load -> 0.85
    std::string extra;
    friend bool operator==(const Policy&, const Policy&) = default;
};

/// A finding that somebody accepted. `subjects` are stable keys (slot id + part id), see fingerprint.h.
struct Waiver {
    std::string rule;
    std::vector<std::string> subjects;
    std::string reason;
    std::string author;
    std::string date; // ISO 8601
    std::string extra;
    friend bool operator==(const Waiver&, const Waiver&) = default;
};

struct Build {
    std::pair<int, int> version{1, 0};
    std::string name;
    std::string currency = "USD"; // ISO 4217
    std::vector<Entry> parts;
    std::vector<DriveArray> arrays;
    std::vector<Feed> feeds;
    Site site;
    std::map<std::string, std::string> bifurcation; // slot id -> mode
    Settings settings; // bios, ...
    int nodes = 1; // > 1: a cluster of equal machines
    std::string workload; // JSON object text; empty: none
    Policy policy;
    std::vector<Waiver> waivers;
    /// Parts as they were when the document was saved; the catalog wins where it has the part.
    std::map<PartId, std::shared_ptr<const Part>> embedded;
    std::string extra;

    friend bool operator==(const Build&, const Build&) = default;
};

using BuildPtr = std::shared_ptr<const Build>;

/// The part of `id`: the catalog's, else the document's own copy; nullptr when neither has it.
[[nodiscard]] const Part* findPart(const Catalog& catalog, const Build& build, const PartId& id);

/// Prefix of derived instance keys of a category: accelerator -> gpu, motherboard -> board.
[[nodiscard]] std::string keyPrefix(std::string_view category);

/// The key of each entry in order; derived ones count up per prefix and skip keys that are taken.
[[nodiscard]] std::vector<InstanceKey> entryKeys(const Catalog& catalog, const Build& build);

/// Numeric setting, or nullopt when absent or of another type.
[[nodiscard]] std::optional<double> numberSetting(const Settings& settings, std::string_view key);

/// Limits for untrusted documents.
inline constexpr int maxCount = 64;
inline constexpr int maxEntries = 512;

} // namespace flopsmith
