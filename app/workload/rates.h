// A device's rates as the forms of inference use them, with the usual ratio where a datasheet is silent.
#pragma once

#include <string>

#include "app/workload/question.h"

namespace flopsmith {

struct Rates {
    double fp16 = 0; // FLOP/s, dense, FP32 accumulate
    double fp16Accumulate16 = 0; // FP16 accumulate: twice on GeForce, which halves the other
    double tf32 = 0;
    double fp8 = 0;
    double fp4 = 0;
    double int8 = 0;
    double fp32 = 0; // not tensor; of a CPU with its vector units
    double bandwidth = 0; // bytes/s
    double memory = 0; // bytes
    double power = 300; // W, default limit
    double smClock = 0; // multiprocessors * clock, 1/s; of a CPU cores * clock
    double link = 0; // bytes/s and direction between two devices
    std::string generation; // the architecture; compute capability tells GA100 and GeForce Blackwell from their kin
    bool apple = false;
    [[nodiscard]] bool known() const { return fp16 > 0 && bandwidth > 0; }
};

[[nodiscard]] Rates ratesOf(const Hardware& hardware);

} // namespace flopsmith
