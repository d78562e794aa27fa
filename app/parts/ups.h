// Uninterruptible supplies.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Ups {
    static constexpr std::string_view category = "ups";

    Figure<Power> rated;
    Figure<Power> apparent;
    Figure<std::string> waveform; // sine, stepped
    Figure<std::string> topology; // line-interactive, online
    Figure<Voltage> mains;
    Figure<Duration> runtimeHalf;
    Figure<std::string> inlet; // 5-15P, 5-20P, L5-30P, C20

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"rated_w", &Ups::rated, FLOPSMITH_TR("fields", "Rated power")},
            Field{"rated_va", &Ups::apparent, FLOPSMITH_TR("fields", "Apparent power")},
            Field{"waveform", &Ups::waveform, FLOPSMITH_TR("fields", "Waveform")},
            Field{"topology", &Ups::topology, FLOPSMITH_TR("fields", "Topology")},
            Field{"mains_v", &Ups::mains, FLOPSMITH_TR("fields", "Mains")},
            Field{"runtime_half_min", &Ups::runtimeHalf, FLOPSMITH_TR("fields", "Runtime at half load")},
            Field{"inlet", &Ups::inlet, FLOPSMITH_TR("fields", "Inlet")});
    }
    friend bool operator==(const Ups&, const Ups&) = default;
};

} // namespace flopsmith
