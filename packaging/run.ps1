# Builds Flopsmith on Windows and opens a sample. Needs Visual Studio 2022 with CMake, and VCPKG_ROOT naming a vcpkg
# checkout; vcpkg builds Qt on the first run, which takes long.
param([string]$Build)
$ErrorActionPreference = 'Stop'

$root = Split-Path -Parent $PSScriptRoot
if (-not $Build) { $Build = Join-Path $root 'resources/templates/wrx90-4x-rtx-pro-6000-max-q.rig' }
if (-not (Get-Command cmake -ErrorAction SilentlyContinue)) { throw 'cmake 3.25 or newer is missing.' }
if (-not $env:VCPKG_ROOT) { throw 'VCPKG_ROOT is not set: clone vcpkg, run its bootstrap, set VCPKG_ROOT to the folder.' }

$folder = Join-Path $root 'build/run'
cmake -S $root -B $folder `
    "-DCMAKE_TOOLCHAIN_FILE=$env:VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake" `
    "-DVCPKG_MANIFEST_DIR=$root/packaging/vcpkg" `
    -DFLOPSMITH_BUILD_TESTS=OFF
if ($LASTEXITCODE) { exit $LASTEXITCODE }
cmake --build $folder --config RelWithDebInfo --target flopsmith
if ($LASTEXITCODE) { exit $LASTEXITCODE }

$env:FLOPSMITH_CATALOG = Join-Path $root 'catalog'
$env:QT_PLUGIN_PATH = Join-Path $folder 'vcpkg_installed/x64-windows/Qt6/plugins'
& (Join-Path $folder 'ui/RelWithDebInfo/flopsmith.exe') $Build
exit $LASTEXITCODE
