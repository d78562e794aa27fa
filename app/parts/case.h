// Cases and rack chassis (`kind`: tower, rack, open-frame).
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Case {
    static constexpr std::string_view category = "case";

    Figure<std::vector<std::string>> forms;
    Figure<std::vector<std::string>> psuForms;
    Figure<Length> psuMax;
    Figure<int> psuPlaces;
    Figure<Length> gpuMax;
    Figure<Length> gpuMaxHeight; // card edge to side panel
    Figure<Length> coolerMax;
    Figure<int> expansionSlots;
    Figure<std::vector<BayGroup>> bays;
    Figure<std::vector<FanMount>> fanMounts;
    Figure<std::vector<Included>> includedFans; // fan part ids
    Figure<std::string> front; // mesh, closed, glass
    Figure<Airflow> airflow;
    Figure<bool> ducted; // server chassis that force air through passive cards
    Figure<int> rackHeight;
    Figure<Length> depth;
    Figure<Length> width;
    Figure<Length> height;
    Figure<Noise> noise;
    Figure<Mass> mass;
    Figure<std::string> airflowDirection; // front-back, back-front
    Figure<bool> fanless; // cools by its walls
    Figure<Power> passiveRating; // heat that a fanless case carries
    Figure<Power> passiveGpu; // of which an accelerator may make
    Figure<Length> belowSlots; // from the lowest expansion place down to shroud, fans or floor
    Figure<std::vector<std::string>> frontPlugs; // usb2, usb3, usb-c, audio; one word per plug

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"forms", &Case::forms, FLOPSMITH_TR("fields", "Board form factors")},
            Field{"psu_forms", &Case::psuForms, FLOPSMITH_TR("fields", "Supply forms")},
            Field{"psu_max_mm", &Case::psuMax, FLOPSMITH_TR("fields", "Longest supply")},
            Field{"psu_places", &Case::psuPlaces, FLOPSMITH_TR("fields", "Supply places")},
            Field{"gpu_max_mm", &Case::gpuMax, FLOPSMITH_TR("fields", "Longest card")},
            Field{"gpu_max_height_mm", &Case::gpuMaxHeight, FLOPSMITH_TR("fields", "Highest card")},
            Field{"cooler_max_mm", &Case::coolerMax, FLOPSMITH_TR("fields", "Highest cooler")},
            Field{"expansion_slots", &Case::expansionSlots, FLOPSMITH_TR("fields", "Expansion slots")},
            Field{"bays", &Case::bays, FLOPSMITH_TR("fields", "Drive bays")},
            Field{"fan_mounts", &Case::fanMounts, FLOPSMITH_TR("fields", "Fan places")},
            Field{"included_fans", &Case::includedFans, FLOPSMITH_TR("fields", "Fans included")},
            Field{"front", &Case::front, FLOPSMITH_TR("fields", "Front")},
            Field{"airflow_cfm", &Case::airflow, FLOPSMITH_TR("fields", "Airflow of the fans included")},
            Field{"ducted", &Case::ducted, FLOPSMITH_TR("fields", "Ducted airflow")},
            Field{"rack_height_u", &Case::rackHeight, FLOPSMITH_TR("fields", "Rack units")},
            Field{"depth_mm", &Case::depth, FLOPSMITH_TR("fields", "Depth")},
            Field{"width_mm", &Case::width, FLOPSMITH_TR("fields", "Width")},
            Field{"height_mm", &Case::height, FLOPSMITH_TR("fields", "Height")},
            Field{"noise_dba", &Case::noise, FLOPSMITH_TR("fields", "Noise")},
            Field{"mass_g", &Case::mass, FLOPSMITH_TR("fields", "Mass")},
            Field{"airflow_direction", &Case::airflowDirection, FLOPSMITH_TR("fields", "Airflow")},
            Field{"fanless", &Case::fanless, FLOPSMITH_TR("fields", "Fanless")},
            Field{"passive_w", &Case::passiveRating, FLOPSMITH_TR("fields", "Heat carried without fans")},
            Field{"passive_gpu_w", &Case::passiveGpu, FLOPSMITH_TR("fields", "Accelerator without fans")},
            Field{"below_slots_mm", &Case::belowSlots, FLOPSMITH_TR("fields", "Room below the slots")},
            Field{"front_plugs", &Case::frontPlugs, FLOPSMITH_TR("fields", "Front panel plugs")});
    }
    friend bool operator==(const Case&, const Case&) = default;
};

} // namespace flopsmith
