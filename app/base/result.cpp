#include "app/base/result.h"

#include "app/base/text.h"

namespace flopsmith {

std::string describe(const Error& error)
{
    std::string out;
    for (const std::string& part : {error.file, error.place})
        if (!part.empty())
            out += part + ": ";
    out += error.message;
    if (!error.remedy.empty())
        out += "; " + error.remedy;
    return oneLine(out);
}

} // namespace flopsmith
