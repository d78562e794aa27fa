// The parts that the user has put aside to compare: up to four of each category, so that looking at another category
// loses nothing.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <QObject>

#include "app/parts/part.h"

namespace flopsmith {

class ComparedParts : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t most = 4;

    explicit ComparedParts(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    [[nodiscard]] std::vector<PartId> of(std::string_view category) const; // in the order in which they were added
    [[nodiscard]] bool contains(const Part& part) const;
    [[nodiscard]] bool full(std::string_view category) const { return of(category).size() >= most; }

    /// False when it is there already or four are.
    bool add(const Part& part);
    bool remove(const Part& part);
    void clear(std::string_view category);

Q_SIGNALS:
    void changed();

private:
    std::map<std::string, std::vector<PartId>, std::less<>> m_parts; // by category
};

} // namespace flopsmith
