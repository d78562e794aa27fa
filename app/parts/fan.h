// Case and server fans.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "app/base/quantity.h"
#include "app/parts/field.h"
#include "app/parts/figure.h"
#include "app/parts/records.h"

namespace flopsmith {

struct Fan {
    static constexpr std::string_view category = "fan";

    Figure<Length> size;
    Figure<Length> thickness;
    Figure<Airflow> airflow;
    Figure<Noise> noise;
    Figure<Power> power;
    Figure<Current> current;
    Figure<double> speed;

    static constexpr auto fields()
    {
        return std::make_tuple(Field{"size_mm", &Fan::size, FLOPSMITH_TR("fields", "Size")},
                               Field{"thickness_mm", &Fan::thickness, FLOPSMITH_TR("fields", "Thickness")},
                               Field{"airflow_cfm", &Fan::airflow, FLOPSMITH_TR("fields", "Airflow")},
                               Field{"noise_dba", &Fan::noise, FLOPSMITH_TR("fields", "Noise")},
                               Field{"power_w", &Fan::power, FLOPSMITH_TR("fields", "Power")},
                               Field{"current_a", &Fan::current, FLOPSMITH_TR("fields", "Current")},
                               Field{"speed_rpm", &Fan::speed, FLOPSMITH_TR("fields", "Speed (rpm)")});
    }
    friend bool operator==(const Fan&, const Fan&) = default;
};

} // namespace flopsmith
