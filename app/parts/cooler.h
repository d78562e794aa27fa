// CPU coolers (`kind`: air, aio, custom-loop, passive-server).
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Cooler {
    static constexpr std::string_view category = "cooler";

    Figure<std::vector<std::string>> sockets;
    Figure<std::vector<CoolerClass>> classes;
    Figure<Power> rating; // heat it carries
    Figure<Length> height;
    Figure<Length> width;
    Figure<Length> ramClearance;
    Figure<Length> radiator; // 120, 240, 280, 360, 420
    Figure<Length> radiatorThickness;
    Figure<std::string> plate; // desktop, full (covers large heat spreaders)
    Figure<std::string> orientation; // front-back, top-bottom
    Figure<int> rackHeight;
    Figure<Noise> noise;
    Figure<Airflow> airflow;
    Figure<int> fans;

    static constexpr auto fields()
    {
        return std::make_tuple(
            Field{"sockets", &Cooler::sockets, FLOPSMITH_TR("fields", "Sockets")},
            Field{"classes", &Cooler::classes, FLOPSMITH_TR("fields", "Ratings by socket")},
            Field{"rating_w", &Cooler::rating, FLOPSMITH_TR("fields", "Rating")},
            Field{"height_mm", &Cooler::height, FLOPSMITH_TR("fields", "Height")},
            Field{"width_mm", &Cooler::width, FLOPSMITH_TR("fields", "Width")},
            Field{"ram_clearance_mm", &Cooler::ramClearance, FLOPSMITH_TR("fields", "Memory clearance")},
            Field{"radiator_mm", &Cooler::radiator, FLOPSMITH_TR("fields", "Radiator length")},
            Field{"radiator_thickness_mm", &Cooler::radiatorThickness, FLOPSMITH_TR("fields", "Radiator with fans")},
            Field{"plate", &Cooler::plate, FLOPSMITH_TR("fields", "Cold plate")},
            Field{"orientation", &Cooler::orientation, FLOPSMITH_TR("fields", "Airflow")},
            Field{"rack_height_u", &Cooler::rackHeight, FLOPSMITH_TR("fields", "Rack units")},
            Field{"noise_dba", &Cooler::noise, FLOPSMITH_TR("fields", "Noise")},
            Field{"airflow_cfm", &Cooler::airflow, FLOPSMITH_TR("fields", "Airflow")},
            Field{"fans", &Cooler::fans, FLOPSMITH_TR("fields", "Fans")});
    }
    friend bool operator==(const Cooler&, const Cooler&) = default;
};

} // namespace flopsmith
