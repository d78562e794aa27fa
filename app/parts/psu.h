// Power supplies.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Psu {
    static constexpr std::string_view category = "psu";

    Figure<Power> rated;
    Figure<Power> lowLine;
    Figure<Voltage> minInput;
    Figure<std::string> level; // white, bronze, silver, gold, platinum, titanium, ruby
    Figure<std::string> atxVersion; // 2.x, 3.0, 3.1
    Figure<std::string> form; // atx, sfx, sfx-l, crps, proprietary
    Figure<Length> length;
    Figure<std::vector<Plug>> outputs;
    Figure<std::string> modular; // full, semi, fixed
    Figure<std::string> inlet; // C14, C20
    Figure<std::string> redundancy; // 1+1, 2+2
    Figure<Noise> noise;
    Figure<Mass> mass;
    Figure<Power> pcieCable; // one 8-pin cable with two plugs, where the maker states more than the plug's standard
    Figure<Power> gpuPlug; // a maker's own machine: what one accelerator may draw beside its slot

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"rated_w", &Psu::rated, FLOPSMITH_TR("fields", "Rated power")},
                               Field{"low_line_w", &Psu::lowLine, FLOPSMITH_TR("fields", "Rated power at 100-127 V")},
                               Field{"min_input_v", &Psu::minInput, FLOPSMITH_TR("fields", "Lowest input voltage")},
                               Field{"level", &Psu::level, FLOPSMITH_TR("fields", "80 PLUS level")},
                               Field{"atx_version", &Psu::atxVersion, FLOPSMITH_TR("fields", "ATX version")},
                               Field{"form", &Psu::form, FLOPSMITH_TR("fields", "Form")},
                               Field{"length_mm", &Psu::length, FLOPSMITH_TR("fields", "Length")},
                               Field{"outputs", &Psu::outputs, FLOPSMITH_TR("fields", "Outputs")},
                               Field{"modular", &Psu::modular, FLOPSMITH_TR("fields", "Cables")},
                               Field{"inlet", &Psu::inlet, FLOPSMITH_TR("fields", "Inlet")},
                               Field{"redundancy", &Psu::redundancy, FLOPSMITH_TR("fields", "Redundancy")},
                               Field{"noise_dba", &Psu::noise, FLOPSMITH_TR("fields", "Noise")},
                               Field{"mass_g", &Psu::mass, FLOPSMITH_TR("fields", "Mass")},
                               Field{"pcie_cable_w", &Psu::pcieCable, FLOPSMITH_TR("fields", "8-pin cable carries")},
                               Field{"gpu_plug_w", &Psu::gpuPlug, FLOPSMITH_TR("fields", "Accelerator plugs carry")});
    }
    friend bool operator==(const Psu&, const Psu&) = default;
};

} // namespace flopsmith
