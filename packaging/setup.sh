# shellcheck shell=bash disable=SC2034,SC2154,SC1091
# Sourced by packaging/test and packaging/run, which set $root: finds out what is missing and installs it where that is
# possible. Must not build or start anything.

# What compiling needs. Names are those of Debian 12.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqt6opengl6-dev # Qt Charts looks for it, but its package only recommends it
    libgl1-mesa-dev libfmt-dev libexpected-dev nlohmann-json3-dev libcli11-dev libutf8proc-dev
    zlib1g-dev libyaml-cpp-dev libxlsxwriter-dev
)
# What the programs need while they run: the SVG plugins for icons, the SQLite driver, a Latin and a Chinese font.
run_packages=(libqt6svg6 libqt6sql6-sqlite fonts-inter fonts-dejavu-core fonts-wqy-microhei)
# Parts of the test suite are left out where these are absent, so all of them are asked for.
test_packages=(xvfb xdotool librapidcheck-dev libbenchmark-dev poppler-utils desktop-file-utils appstream)
# Helps, and nothing fails without it.
convenience_packages=(ccache mold)

say() { printf '\n== %s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }

os_is() { (. /etc/os-release 2>/dev/null && [ "${ID:-}" = "$1" ] && [ "${VERSION_ID:-}" = "$2" ]); }

# Prints those of the given packages that dpkg does not have installed.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

can_be_root() {
    [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; }
}

install_packages() {
    local -a apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    [ "$(id -u)" -eq 0 ] || apt=(sudo "${apt[@]}")
    "${apt[@]}" update || warn "The package lists could not be refreshed; trying with those at hand."
    "${apt[@]}" install -y --no-install-recommends "$@"
}

# Names what CMake does not find, on systems whose package names are not known here.
missing_by_probe() {
    local tool
    for tool in cmake ninja pkg-config; do
        command -v "$tool" >/dev/null || printf '%s\n' "$tool"
    done
    command -v "${CXX:-c++}" >/dev/null || printf 'a C++20 compiler\n'
    if command -v cmake >/dev/null && command -v ninja >/dev/null; then
        cmake -G Ninja -S "$root/packaging/cmake/probe" -B "$root/build/probe" 2>&1 | sed -n 's/^-- missing: //p'
    fi
}

# ensure_packages <packages>: afterwards $missing_note is empty or says in one sentence what is not there. Whether the
# build can go on without it is for CMake to say: a library may have come from elsewhere than the package manager.
ensure_packages() {
    local -a missing=()
    missing_note=
    if command -v dpkg-query >/dev/null; then
        mapfile -t missing < <(missing_packages "$@")
        if [ ${#missing[@]} -gt 0 ] && os_is debian 12 && can_be_root; then
            say "Installing ${missing[*]}"
            install_packages "${missing[@]}" || warn "The package manager could not install them."
            mapfile -t missing < <(missing_packages "$@")
        fi
        [ ${#missing[@]} -eq 0 ] || missing_note="Missing packages; as root: apt-get install ${missing[*]}"
    else
        local line
        while IFS= read -r line; do missing+=("$line"); done < <(missing_by_probe)
        if [ ${#missing[@]} -gt 0 ]; then
            missing_note="Missing: $(printf '%s, ' "${missing[@]}" | sed 's/, $//'). Please install with your system's package manager."
        fi
    fi
    if [ -n "$missing_note" ]; then
        warn "$missing_note"
        warn "Going on with what is there."
    fi
}

# configure <build folder> <arguments of cmake>: CMake's own message comes first, then what is known to be missing.
configure() {
    local folder=$1
    shift
    local -a arguments=("$@")
    if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
        warn "Cannot build without cmake (3.25 or newer) and ninja. $missing_note"
        return 2
    fi
    if ! mkdir -p "$folder" 2>/dev/null || [ ! -w "$folder" ] || { [ -e "$folder/CMakeCache.txt" ] && [ ! -w "$folder/CMakeCache.txt" ]; }; then
        warn "Cannot write to $folder: it belongs to another user. Remove it or work on a copy."
        return 2
    fi
    # Without this test a folder left by a copy of this checkout would be refused.
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        arguments+=(--fresh)
    fi
    if command -v ccache >/dev/null; then
        arguments+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros}" # or it passes over what uses precompiled headers
        [ -w "${HOME:-/nonexistent}" ] || export CCACHE_DIR="${CCACHE_DIR:-$root/build/ccache}"
    else
        arguments+=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
    fi
    if ! cmake "${arguments[@]}" -B "$folder"; then
        [ -z "$missing_note" ] || warn "$missing_note"
        return 2
    fi
}
